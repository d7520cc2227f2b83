/**
 * Papers that leave the product: a typed letter, brief or ordinance, written as HTML, PDF or DOCX. It knows no other
 * room's types and decides nothing about the words. It may use {@code shared}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.beloved.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
