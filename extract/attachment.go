package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// attachment mends the parse where it is known to err. What a mend does to a
// sentence stands if it is still a tree.
func (x *Extractor) attachment(r *reading) {
	trees := nlp.TreesOf(r.doc)
	for _, mend := range x.mends() {
		mend(r)
		if trees.Mended() {
			r.moved()
		}
	}
}

// mends returns the mends in the order in which they run.
func (x *Extractor) mends() []func(*reading) {
	return []func(*reading){
		commonNouns, x.coordinated, acrossSemicolons, x.asideOfThem, casesAgain, x.urgedFor, x.deedsBeside, x.deedsListed, x.saidInTurn, numberedNouns, particlesBefore, x.prepositions, x.offPlaces, x.companions, x.twinNouns, x.asOne, x.beforeGerunds,
		x.askedClauses, x.besideAsked, x.askedIf, x.askedTo, x.calledFor, nearTo, allBut, asYet, adjectives, x.participles, x.nominal, x.participial, kindsOf,
		dashed, acrossDashes, x.ifNot, x.notLimited, hyphened, x.wholeTitles, x.joined, x.sharedHeads, x.lists, takenOver, ampersands, uncrossed, withinRelative,
		datedPassives, x.datedSubjects, x.datedObjects, x.datedBefore, datedNearer, datedNouns, x.pastTimes, behindDashes, pastAsides, finiteBeside, beingDone, x.actsOfNearer, x.heldNearer, x.timedObjects, x.visitors, x.addressed, x.dueInfinitives,
		x.actingOffices,
		hasDone, x.toAct, x.objectsOfNext, saidBehindBoth, likeForms, apartFromPronoun, nounsBehind, x.determinedGerunds, describedName, finiteOfRoot, x.amongThoseDone, x.headlineLight,
		x.gerundTitles, x.titledNames, x.titlesInLists, x.titledAmong, x.describedOwners, x.givenNames, x.contactClauses, x.contactObjects, x.offices,
		lastNamed, describedTwins, x.oneOfParty, x.things, named, x.apposedPlaces, x.namedAtEnd, x.titledFrom, x.describedApart, x.bracketedBefore, x.bothOfOne, x.namedInPhrase, x.postsOfOne, x.postsBefore, pronouned, besideApposed, respective,
		listedInTurn, gerundMarks, x.deedsBetween, x.closeTo, pastOfPhrase, x.saidByReached, reducedHeads, x.namedAfterTrade, behindRelative, x.pastBehindRelative, degreesBefore, x.namedForOffice, sizedAdverbs, x.reducedObjects, reducedSubjects,
		x.reducedAsides, x.reducedJoined, x.carriedToo, x.thenBehind, reducedPassives, x.reducedConditions, reducedBetween, identifiedLater, x.namedAs,
		resultsBefore, x.carriedOut, x.effects, x.afterClosing, inVain, scored, x.crossings, x.supposedFirst,
		x.numbersIn, x.agedAbout, x.numbersMore, x.moreSubjects, x.countedOut, x.comesTo, x.upBy, fromOneTo, x.perUnit, x.currencies, x.sized, x.objectsApart, x.bareObliques, x.particled,
		x.nounPhrases, x.distances, worthObjects, x.compassPoints, x.compounds, twinNames, x.withPhrases, x.neededBehind, x.punishedWith, x.ofNames, x.spokenOf,
		x.bareAdjectives, betweenBoth, x.sharesOf, x.twoObjects, x.owed, x.predicates, x.casualties, x.tolls, x.linesOfTolls, x.alsoHarmed, fronted, x.wanted,
		subjects, x.sharedTitles, x.jointTrades, sortsBefore, x.timesBefore, toldNames, x.finiteUnder, x.markedSubjects, x.bareBefore, x.pastNouns, andSaid, x.sayers, x.expletives, x.estimates, x.valuedToo, x.saidThat,
		x.saidInOn, x.saidInThat, x.saidApposed, x.quotedSaid, x.quotedAfter, x.quotedPredicates, x.saidAfter, x.setInto, x.saidNouns, x.dismissedAs,
		x.toldCompound, x.saidOnDay, x.saidOfThose, x.saidWhole, x.saidOfSubject, x.membersOf, namedBetween, x.saidBetween, leftObjects, undergone,
		x.strandedPrepositions, x.turned, norInverted, x.doingBehind, unlikeVerbs, pastQuotes, whoseBefore, x.whoseOffice, whomObjects, x.whichAndWho, x.relativesOf, x.relativesOfDeeds, x.resultsOf, x.relativesOfNorms, x.sayingBehind, finiteInRelative, outOfWhich, x.whoseOfNamed,
		haveDone, x.wordedSo, x.turnedInto, x.namedAsOffice, x.calledSo, x.whichCalled, x.calledTo, x.partsCalled, x.askedFirst, x.saidOpen, x.saidSetIn, x.saysAtEnd, x.elected, shown,
		x.bareGerunds, x.bearers, x.accusedOf, gerundBeside, x.accusedOfDoing, x.intoDoing, x.chargedBehind, x.byDoing, x.byThose, x.byPastRelative, x.besideFinite, x.resultsBeside, x.gerundObjects, x.eventualities, x.gerunds, x.saidOf, x.agentsBehind, x.doneOfBy, judgesBehind, x.handsOf, x.whichDenied,
		besideRelative, x.whichSaid, x.saidFirst, x.saidBefore, x.mediaReport, x.figuresShow, x.figuresShown,
		x.figuresShowBare, x.figuresShowAtEnd, x.bareSaid, x.saidBehind, x.told, x.nounsTold, x.thatOfNouns, x.states, x.harming, x.harmingAbove, x.attackedDoing,
		countedAs, asClauses, x.amongThose, doingOfThose, describedObjects, x.depicting, x.afterSubjects, jointPassives, datedAsides, x.apposedOffices, x.foremostTo, x.describedNames, x.objectsBeside, x.misplaced, x.delays,
		x.leftSo, leftHurt, absolutes, x.dealsWith, casesApart, x.timesTo, x.plansTo, x.underWay, x.askedBehind, x.fromBehind,
		x.sumsBehind, x.concededApart, x.withoutTelling, x.deniedInfinitives, relativesInNumber, x.relativesOfSeveral, x.afterAside, x.likeInNumber, x.objectsBehind, x.inTurn, x.listedAlike, besideTerm, prepositionsAlone, x.saysWhoDenies, baseBeside, x.peopleBeside, x.thingsBeside, x.lengthsBefore, x.stretchBefore, x.pastRelative,
		x.peopleActing, x.saidReduced, x.kinOfBoth, eachOf, x.personsFrom, examplesBeside, x.kinListed, x.actsBehind, amongOthers, x.unnamedSaid,
		saidThenTold, x.saidSubjects, x.timedReduced, declaredSo, x.judgedSo, reducedUnder, x.wordsBehind, x.saidLast, x.saidByDescribed, x.saidWho, x.saidAside, x.andThat, thatInLists, clefts, namedAfter, x.verbsForSubjects, x.bareHeadlines, x.headlineClauses, x.headlineTo, headlineAs,
		cityLands, headlinePairs, x.headlineAfterNames, x.headlineSays, x.headlineDone, x.doneAsBehind, behindNames,
	}
}

// reroot makes a token the root of its sentence where another was.
func (r *reading) reroot(was, is int) {
	if s := &r.doc.Sentences[r.doc.Tokens[is].Sentence]; s.Root == was {
		s.Root = is
	}
}

// takePlace sets one token in the place of another: with what stands before it and hangs on that one,
// where that one hangs.
func (r *reading) takePlace(deps dependents, was, is int) {
	tokens := r.doc.Tokens
	deps.handOver(was, is)
	tokens[is].Head, tokens[is].Rel = tokens[was].Head, tokens[was].Rel
	r.reroot(was, is)
}

// gerunds hangs the gerund or the infinitive that tells what the object of a
// verb does on the verb, where a frame of the verb wants it: in "accused the
// rebels of breaking the truce" and "required the firm to pay" the parse often
// makes it a modifier of the rebels and the firm, as in "the risk of breaking
// the truce", and what they are accused of would be a fact.
func (x *Extractor) gerunds(r *reading) {
	deps := r.dependents()
	for g := range r.doc.Tokens {
		t := &r.doc.Tokens[g]
		if t.Rel != "acl" && t.Rel != "advcl" || t.Head < 0 || t.Head > g {
			continue
		}
		object := r.doc.Tokens[t.Head]
		if t.Rel == "advcl" && (!isNoun(object.UPOS) || !isRel(object.Rel, "obj", "iobj")) {
			continue
		}
		if t.XPOS == "VBG" && object.Rel == "obj" && g == t.Head+1 && x.lexicon.Cues.Calendar.Units[object.Lemma] != "" {
			t.Head, t.Rel = object.Head, "advcl" // "spent nine hours | searching the house"
			continue
		}
		if prep := caseOf(r.doc, deps, g); x.ofDoing(object, prep) && !x.lexicon.Frames.Charges(r.doc.Tokens[max(object.Head, 0)].Lemma+"_"+prep) {
			continue // but "accused the scheme | of harming farmers"
		}
		if v := x.causedBy(r, deps, g); v >= 0 {
			t.Head, t.Rel = v, "advcl"
			continue
		}
		if v := x.toldWith(r, deps, g); v >= 0 {
			t.Head, t.Rel = v, "xcomp"
			continue
		}
		by := object.Rel == "obl:agent" && t.XPOS == "VBG" // "accused by the police | of breaking"
		if !isRel(object.Rel, "obj", "iobj") && !by || object.Head > t.Head {
			continue
		}
		frames, prep := x.lexicon.Frames.Verb(r.doc.Tokens[object.Head].Lemma), caseOf(r.doc, deps, g)
		switch {
		case (t.XPOS == "VBG" || havingBefore(r, deps, g)) && x.wantsGerund(frames, prep):
			t.Head, t.Rel = object.Head, "advcl"
		case t.XPOS == "VB" && x.lexicon.Cues.PurposeMarks[prep] && (x.wantsInfinitive(frames, object.Lemma) || x.foresees(r.doc.Tokens[object.Head].Lemma, object.Lemma)):
			t.Head, t.Rel = object.Head, "xcomp"
		}
	}
}

// ofDoing reports whether the gerund behind a noun and a preposition tells of what the noun speaks, for
// which nobody can act: "faces charges | of bribing guards", "made the mistake | of trusting them".
func (x *Extractor) ofDoing(noun nlp.Token, prep string) bool {
	if !genitiveMark[prep] || noun.UPOS != "NOUN" {
		return false
	}
	known, ok := x.lexicon.Nouns.Head(noun.Lemma)
	return x.lexicon.Cues.Nouns[noun.Lemma] != nil || ok && isClass(known.Class, ontology.Concept, ontology.Event)
}

// toldWith returns the verb that wants the infinitive which the parse gives a noun in a phrase of its
// object: "urged anyone | with information | to call". -1 where the noun has infinitives itself.
func (x *Extractor) toldWith(r *reading, deps dependents, g int) int {
	tokens := r.doc.Tokens
	noun := tokens[g].Head
	o := tokens[noun].Head
	if tokens[g].XPOS != "VB" || !x.lexicon.Cues.PurposeMarks[caseOf(r.doc, deps, g)] || tokens[noun].Rel != "nmod" || !deps.cased(noun, "with") || o < 0 || o > noun || !isRel(tokens[o].Rel, "obj", "iobj") || tokens[o].Head < 0 || tokens[o].Head > o {
		return -1
	}
	if v := tokens[o].Head; deps.with(v, "xcomp", "ccomp") < 0 && x.lexicon.Cues.Nouns[tokens[noun].Lemma] == nil && !x.lexicon.Frames.NounHas(tokens[noun].Lemma, "X") && x.wantsInfinitive(x.lexicon.Frames.Verb(tokens[v].Lemma), tokens[o].Lemma) {
		return v
	}
	return -1
}

// havingBefore reports whether "having" makes a gerund of a participle: "of | having broken".
func havingBefore(r *reading, deps dependents, v int) bool {
	a := deps.with(v, "aux")
	return a >= 0 && r.doc.Tokens[a].XPOS == "VBG" && r.doc.Tokens[v].XPOS == "VBN"
}
