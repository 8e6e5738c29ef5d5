/** The member's own page: the own file, what is asked, own matters, papers, and asking for a correction. */
@NullMarked
package socai.web.pages.own;

import org.jspecify.annotations.NullMarked;
