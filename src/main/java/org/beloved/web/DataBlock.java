package org.beloved.web;

import gg.jte.Content;

/** JSON that stands in a page for programs to read. Nothing of it runs, and no letter of it can end the block. */
public final class DataBlock {

    private DataBlock() {}

    public static Content of(String json) {
        String safe = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return output -> output.writeContent(safe);
    }
}
