package org.beloved.operations;

import java.util.Map;

/** How the website is to be reached, and what else it is told. */
record ServingSettings(int port, String bind, String baseUrl, Map<String, String> others) {}
