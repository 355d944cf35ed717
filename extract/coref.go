package extract

func (x *Extractor) coref(r *reading) {}
