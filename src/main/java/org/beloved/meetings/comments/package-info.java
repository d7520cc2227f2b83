/** What members and guest advisers say to each other about a plan. A guest changes nothing else. */
@NullMarked
package org.beloved.meetings.comments;

import org.jspecify.annotations.NullMarked;
