/** The board of an organisation department. */
@NullMarked
package socai.web.pages.board;

import org.jspecify.annotations.NullMarked;
