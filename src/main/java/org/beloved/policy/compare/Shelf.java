package org.beloved.policy.compare;

import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.provision.Requests;
import org.beloved.policy.strict.Axioms;

/** All that is needed to hold rules against each other: the rules, the requests, and what follows from what. */
public record Shelf(PolicyBook book, OffenseTable offenses, Requests requests, Axioms axioms) {}
