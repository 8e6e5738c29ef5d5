/** Books are closed, remitted and settled. */
@NullMarked
package socai.dues.write.closing;

import org.jspecify.annotations.NullMarked;
