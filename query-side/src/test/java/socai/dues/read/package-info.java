/** Tests of what is read about dues. */
@NullMarked
package socai.dues.read;

import org.jspecify.annotations.NullMarked;
