/** Tests of codes of cells and of requests that come by them. */
@NullMarked
package socai.membership.write.joining;

import org.jspecify.annotations.NullMarked;
