package extract

func (x *Extractor) frames(r *reading) {}
