package socai.web.pages.frame;

import socai.spine.OfficeRef;
import socai.web.Caller;

/** A page that opens by something else than the right to its question in the office's own organisation. */
public interface Gate {

    /** The page, as an item of the navigation names it. */
    String page();

    boolean opens(Caller caller, OfficeRef office);
}
