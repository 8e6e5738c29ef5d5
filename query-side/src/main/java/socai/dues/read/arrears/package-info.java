/** Members with so many unpaid months that their cell should look at it. */
@NullMarked
package socai.dues.read.arrears;

import org.jspecify.annotations.NullMarked;
