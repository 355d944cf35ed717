package extract

func (x *Extractor) events(r *reading) {}
