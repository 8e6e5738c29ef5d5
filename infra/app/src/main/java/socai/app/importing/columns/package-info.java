/** What the columns of a list mean, and how what stands in them is read. */
@NullMarked
package socai.app.importing.columns;

import org.jspecify.annotations.NullMarked;
