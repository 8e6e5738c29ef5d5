package socai.app.pages;

import java.util.Map;

/** How a clerk writes down the votes of a cell and of a committee on the file that is open. */
record Votes(Clerk clerk) {

    /** All ten of the cell are for it. @param more fields of this matter */
    void voted(String name, String number, Map<String, String> more) {
        clerk.turn();
        clerk.filled(Map.of(
                        "form",
                        "SECRET_BALLOT",
                        "resolutionNumber",
                        number,
                        "present",
                        "10",
                        "ayes",
                        "10",
                        "noes",
                        "0",
                        "others",
                        "0"))
                .filled(more);
        clerk.page.locator("#o-tellers input").first().check();
        clerk.writesAndOpens(name);
    }

    /** All three of the standing committee are for it. @param more fields of this matter */
    void decided(String name, String number, Map<String, String> more) {
        clerk.turn();
        clerk.filled(Map.of(
                        "organ",
                        "STANDING_COMMITTEE",
                        "decisionNumber",
                        number,
                        "present",
                        "3",
                        "ayes",
                        "3",
                        "noes",
                        "0",
                        "others",
                        "0"))
                .filled(more);
        clerk.writesAndOpens(name);
    }
}
