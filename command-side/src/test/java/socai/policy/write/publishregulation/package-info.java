/** Both sides of each rule of the slice. */
package socai.policy.write.publishregulation;
