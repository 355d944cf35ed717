package extract

func (x *Extractor) attribution(r *reading) {}
