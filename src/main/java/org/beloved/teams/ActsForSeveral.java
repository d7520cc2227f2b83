package org.beloved.teams;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a form sent from a {@link Seat} whose work acts for another team too, one after the other. It is not one transaction, and sees to
 * it by itself that a second press does nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActsForSeveral {}
