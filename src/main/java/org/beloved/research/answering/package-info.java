/** The pages of step 4: all questions in their groups, and one question with its answer, its history and its next move. */
@NullMarked
package org.beloved.research.answering;

import org.jspecify.annotations.NullMarked;
