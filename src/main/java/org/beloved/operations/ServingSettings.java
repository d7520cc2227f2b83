package org.beloved.operations;

import java.util.Map;

/**
 * How the website is to be reached, and what else it is told.
 *
 * @param mail where its mail goes, in words
 */
record ServingSettings(int port, String bind, String baseUrl, String mail, Map<String, String> others) {}
