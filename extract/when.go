package extract

func (x *Extractor) when(r *reading) {}
