/** What a team thinks among itself about an official; sealed, and never part of a document that leaves the team. */
@NullMarked
package org.beloved.officials.dossier;

import org.jspecify.annotations.NullMarked;
