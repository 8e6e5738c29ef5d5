/** Paying later on application: the member or the cell asks, the competent body decides, it ends by itself. */
@NullMarked
package socai.dues.write.deferral;

import org.jspecify.annotations.NullMarked;
