package extract

func (x *Extractor) relations(r *reading) {}
