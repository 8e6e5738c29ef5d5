/** The code of a cell: sharing it, asking by it without an account, answering, and for whom an account may be made. */
@NullMarked
package socai.web.pages.joining;

import org.jspecify.annotations.NullMarked;
