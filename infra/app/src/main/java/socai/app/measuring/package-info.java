/** Measures the pages of a served store from within the server. */
@NullMarked
package socai.app.measuring;

import org.jspecify.annotations.NullMarked;
