/** One regulation with its versions, and what each of its numbers replaced. */
@NullMarked
package socai.policy.read.regulation;

import org.jspecify.annotations.NullMarked;
