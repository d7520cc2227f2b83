package org.beloved.web;

/**
 * What surrounds a page: the public site, the signed-in person's own pages, a team's rooms, or the desk.
 *
 * @param area whose menu is shown
 * @param base the path that stands for {@code {team}} in the area's menu, empty where there is none
 * @param who the line that says who can see the page, empty on public pages
 * @param campaign the team's campaign, by its id; empty where there is no team
 */
public record Frame(MenuEntry.Area area, String base, String who, String campaign) {

    public static final Frame PUBLIC = new Frame(MenuEntry.Area.PUBLIC, "", "", "");

    /** Only the home page: the large nameplate. */
    public static final Frame FRONT = new Frame(MenuEntry.Area.FRONT, "", "", "");

    /** A signed-in person's own pages, before they are in a team. */
    public static final Frame PERSONAL = new Frame(MenuEntry.Area.PERSONAL, "", "", "");

    /** For whoever holds a link, signed in or not: there is no menu to leave by. */
    public static final Frame HOLDER = new Frame(MenuEntry.Area.HOLDER, "", "", "");

    /** A page that stands in a frame on somebody else's site: it has no menu and no form. */
    public static final Frame EMBEDDED = new Frame(MenuEntry.Area.EMBEDDED, "", "", "");

    public static final Frame DESK = new Frame(MenuEntry.Area.DESK, "", "", "");

    /** @param segment the team's part of the address, as in {@code /workspace/{segment}/plan} */
    public static Frame team(String segment, String teamName, String campaign) {
        return new Frame(MenuEntry.Area.TEAM, segment, teamName, campaign);
    }

    public boolean isPublic() {
        return area == MenuEntry.Area.PUBLIC || area == MenuEntry.Area.FRONT || isEmbedded();
    }

    public boolean isEmbedded() {
        return area == MenuEntry.Area.EMBEDDED;
    }

    public boolean isFront() {
        return area == MenuEntry.Area.FRONT;
    }
}
