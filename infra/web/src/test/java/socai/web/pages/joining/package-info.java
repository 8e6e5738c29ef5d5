/** Tests of the form behind a code. */
@NullMarked
package socai.web.pages.joining;

import org.jspecify.annotations.NullMarked;
