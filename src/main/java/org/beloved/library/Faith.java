package org.beloved.library;

/** From which tradition a resource speaks. */
public enum Faith {
    NONE,
    INTERFAITH,
    ECUMENICAL,
    CATHOLIC,
    EPISCOPAL,
    UNITED_CHURCH_OF_CHRIST,
    UNITARIAN_UNIVERSALIST,
    QUAKER,
    JEWISH,
    MUSLIM
}
