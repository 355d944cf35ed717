# wiregraph in a container of its own: one static binary, no root. The binary is
# built outside, so that no other image is needed: make image
FROM scratch
COPY --chown=65532:65532 NOTICE LICENSE /data/
COPY wiregraph /wiregraph
USER 65532:65532
WORKDIR /data
VOLUME /data
ENTRYPOINT ["/wiregraph"]
CMD ["help"]
