package extract

func (x *Extractor) modality(r *reading) {}
