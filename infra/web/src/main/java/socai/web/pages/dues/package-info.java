/** Party dues: the sheet of a cell, a member's own page, what a superior sees. */
@NullMarked
package socai.web.pages.dues;

import org.jspecify.annotations.NullMarked;
