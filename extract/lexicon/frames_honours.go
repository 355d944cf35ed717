package lexicon

// Merely reports whether the adverb before a connective plays its cause down: "just because".
func (f *Frames) Merely(adverb string) bool { return f.merely[adverb] }

// IsReason reports whether a connective tells a cause only behind a comma, of a state: "as it is late".
func (f *Frames) IsReason(words string) bool { return f.reasons[words] }

// Replies reports whether a connective stands before what somebody answers, also where he only says something.
func (f *Frames) Replies(words string) bool { return f.replies[words] }

// Honours reports whether the noun behind "of the" makes an honour of a role: "of the year".
func (f *Frames) Honours(noun string) bool { return f.honours[noun] }

// IsBest reports whether the word of a name makes an honour of it: "Best Actress".
func (f *Frames) IsBest(word string) bool { return f.bests[word] }

// IsInstance reports whether the noun behind a bare "for" brings in an example: "for instance".
func (f *Frames) IsInstance(noun string) bool { return f.instances[noun] }
