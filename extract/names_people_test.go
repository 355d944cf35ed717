package extract

import (
	"testing"

	"wiregraph/graph/ontology"
)

// TestSomebodyMeant reads who it is that a text speaks of in several ways: by strange names, by a
// bare noun in the headline, by how old he is.
func TestSomebodyMeant(t *testing.T) {
	checkPhrases(t, []phraseCase{
		{"Engineer freed\n\nTarvo Quusemets, 44, was seized at the airport on Monday.", "Tarvo Quusemets", "Tarvo Quusemets", ontology.Person},
		{"The quarrel began with the arrest of Tarvo Quusemets, an engineer whom the agency accused of spying.", "Tarvo Quusemets", "Tarvo Quusemets", ontology.Person},
		{"Court fines Port Quusemets\n\nPort Quusemets, 44 miles from Oslo, closed its mine on Monday.", "Port Quusemets", "Port Quusemets", ontology.Organization},
		{"Man held after student stabbed in Oslo\n\nA 41-year-old man was being questioned on Monday. Officers arrested the man.", "A 41-year-old man", "A 41-year-old man", ontology.Person},
		{"Nurse held after student stabbed in Oslo\n\nA 41-year-old man was being questioned on Monday. Officers arrested the man.", "Nurse", "Nurse", ontology.Person},
		{"Driver in court over killing of boatbuilder\n\nA man was charged on Monday with the murder of John Doe. The boatbuilder owned a mine.", "The boatbuilder", "John Doe", ontology.Person},
		{"Driver in court over kidnapping of boatbuilder\n\nA man was charged on Monday with the murder of John Doe.", "boatbuilder", "boatbuilder", ontology.Person},
		{"Police arrested a 41-year-old man on Monday. The officers searched a flat. John Doe, 41, was charged with murder.", "a 41-year-old man", "John Doe", ontology.Person},
		{"Police arrested a 41-year-old man on Monday. The officers searched a flat. John Doe, 39, was thanked by the police.", "a 41-year-old man", "a 41-year-old man", ontology.Person},
		{"Police arrested a 41-year-old man on Monday. The officers searched a flat. The 41-year-old, a farmer, was charged with murder.", "The 41-year-old", "a 41-year-old man", ontology.Person},
		{"Police arrested a 41-year-old man on Monday. The officers searched a flat. The 39-year-old, a farmer, was charged with murder.", "The 39-year-old", "The 39-year-old", ontology.Person},
		{"The panel banned the rower Jane Roe. A laboratory confirmed the result. The 27-year-old, who won a medal, said she would go to court.", "The 27-year-old", "Jane Roe", ontology.Person},
		{"The panel banned the rower Jane Roe and her coach John Doe. The 27-year-old, who won a medal, said she would go to court.", "The 27-year-old", "The 27-year-old", ontology.Person},
		{"A driver appeared in court on Monday charged with murder. John Doe, of no fixed address, thanked the judge.", "A driver", "John Doe", ontology.Person},
		{"A driver appeared in court on Monday charged with murder. John Doe, a lawyer, thanked the judge.", "A driver", "A driver", ontology.Person},
		{"Court hears case\n\nA federal judge stopped the sale on Monday. The agency asked for time. Federal Judge Jane Roe praised the clerk.", "A federal judge", "Jane Roe", ontology.Person},
		{"Court hears case\n\nA federal judge stopped the sale on Monday. Federal Judge Jane Roe praised Judge John Doe.", "A federal judge", "A federal judge", ontology.Person},
		{"Court hears case\n\nA federal judge stopped the sale on Monday. Former Federal Judge Jane Roe praised the clerk.", "A federal judge", "A federal judge", ontology.Person},
		{"Court hears case\n\nA federal judge stopped the sale on Monday. Another judge praised Judge Jane Roe.", "A federal judge", "A federal judge", ontology.Person},
		{"State judge stops sale\n\nOn Monday, District Judge Jane Roe stopped the sale of the mine.", "State judge", "Jane Roe", ontology.Person},
		{"State judge stops sale\n\nOn Monday, former Judge Jane Roe praised the sale of the mine.", "State judge", "State judge", ontology.Person},
		{"Police arrested a dentist on Monday. Dr. Jane Roe was charged with theft.", "a dentist", "Jane Roe", ontology.Person},
		{"Engineer resigns\n\nTarvo Quusemets resigned on Monday. The company fell.", "Tarvo Quusemets", "Tarvo Quusemets", ontology.Person},
		{"Engineer held\n\nThe splicer, John Doe, 40, was arrested on Monday.", "The splicer", "John Doe", ontology.Person},
		{"Engineer held\n\nPlayers met the doctor, John Doe, on Monday. The Belgian, who arrived in May, denied the theft.", "The Belgian", "John Doe", ontology.Person},
		{"Engineer held\n\nPlayers met the doctor, John Doe, on Monday. The Belgians denied the theft.", "The Belgians", "Belgians", ontology.Group},
		{"Court bans runner\n\nVolta Anti-Doping, which had opposed the appeal, said it was pleased.", "Volta Anti-Doping", "Volta Anti-Doping", ontology.Organization},
		{"Minister dismisses chief\n\nThe minister dismissed his police chief on Monday after he refused to remove John Doe.", "chief", "his police chief", ontology.Person},
		{"Court hears technician\n\nA senior technician at the electoral commission told the court that he was ordered to change results. John Doe, the commission's head of data, said the judge was wrong.", "he", "John Doe", ontology.Person},
		{"Court hears technician\n\nA senior technician at the electoral commission told the court that he was ordered to change results. John Doe, a lawyer for the bank, said the judge was wrong.", "he", "A senior technician at the electoral commission", ontology.Person},
	})
}
