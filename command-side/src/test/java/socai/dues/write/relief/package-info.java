/** Relief on application. */
@NullMarked
package socai.dues.write.relief;

import org.jspecify.annotations.NullMarked;
