package org.beloved.toolkit;

/**
 * One rule a team may ask for. Its id is also that of the clause an ordinance is drafted from.
 *
 * @param name a few words for a list
 * @param clause completes the sentence "We ask the county to …"
 * @param why one sentence a team member can say
 */
public record Provision(String id, Text name, Text clause, Text why) {

    public Provision {
        Ids.check(id);
    }
}
