/** What stands around every page: who is signed in, the office acted in, language, light or dark. */
@NullMarked
package socai.web.pages.frame;

import org.jspecify.annotations.NullMarked;
