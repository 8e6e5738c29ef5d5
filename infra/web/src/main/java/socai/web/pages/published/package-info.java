/** What everybody may know: organisations and the policy book. */
@NullMarked
package socai.web.pages.published;

import org.jspecify.annotations.NullMarked;
