package copydesk.entities;

import copydesk.text.EntityType;

/**
 * What a gazetteer knows under one form.
 *
 * @param form the form as written there
 * @param type what it names
 * @param same what all its forms share
 * @param table where the row stands, the reason of an alias
 * @param weak whether the form is also a common word, a surname or a given name, and wants other evidence
 */
record Known(String form, EntityType type, String same, String table, boolean weak) {}
