/**
 * Campaign kits: what a team may ask for, the questions it looks into, who does what at the table, the hard questions,
 * the words of scripts and letters, and the guide that explains it all. All of it is content in files, in every language; a second campaign is a second
 * folder. It holds no team's own words. It may use
 * shared, web and documents.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "documents"})
package org.beloved.toolkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
