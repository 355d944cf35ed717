package extract

func (x *Extractor) names(r *reading) {}
