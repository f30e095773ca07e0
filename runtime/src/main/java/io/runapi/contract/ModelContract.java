package io.runapi.contract;

import java.util.List;
import java.util.Set;

/**
 * What one model constrains otherwise than the action does.
 *
 * @param id the model's id
 * @param fields in place of the action's fields of the same names
 * @param without names of fields that it refuses
 */
public record ModelContract(String id, List<FieldContract> fields, Set<String> without) {}
