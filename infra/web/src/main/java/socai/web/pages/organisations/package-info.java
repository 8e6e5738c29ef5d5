/** The tree of organisations as of any day, and one organisation with its rolls, offices and history. */
@NullMarked
package socai.web.pages.organisations;

import org.jspecify.annotations.NullMarked;
