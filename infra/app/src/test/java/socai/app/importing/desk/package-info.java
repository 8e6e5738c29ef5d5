/** Tests. */
package socai.app.importing.desk;
