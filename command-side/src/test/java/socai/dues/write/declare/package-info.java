/** What members declare. */
@NullMarked
package socai.dues.write.declare;

import org.jspecify.annotations.NullMarked;
