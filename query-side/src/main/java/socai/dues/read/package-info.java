/** The read model of Party dues, and what is computed from it. */
@NullMarked
package socai.dues.read;

import org.jspecify.annotations.NullMarked;
