/** Publishing a regulation as parameters with a validity. */
@NullMarked
package socai.policy.write.publishregulation;

import org.jspecify.annotations.NullMarked;
