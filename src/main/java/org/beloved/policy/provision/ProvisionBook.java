package org.beloved.policy.provision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every provision we can put into a rule, and how far a clause of a known code goes. */
public final class ProvisionBook {

    private final Map<String, ProvisionRule> byId = new LinkedHashMap<>();
    private final Map<String, Integer> strengths;

    public ProvisionBook(List<ProvisionRule> provisions, Map<String, Integer> strengths) {
        provisions.forEach(provision -> byId.put(provision.id(), provision));
        this.strengths = Map.copyOf(strengths);
    }

    public List<ProvisionRule> provisions() {
        return List.copyOf(byId.values());
    }

    public Optional<ProvisionRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How much a clause keeps out: 3 all, 2 all without a warrant, 1 something; 0 for a code we do not know. */
    public int strength(String code) {
        return strengths.getOrDefault(code, 0);
    }

    public boolean knows(String code) {
        return strengths.containsKey(code);
    }

    /** What the provisions of these ids come to together; ids we do not know are left to the caller to refuse. */
    public ModelRule together(List<String> ids) {
        var chosen = new ArrayList<ProvisionRule>();
        ids.stream().distinct().forEach(id -> find(id).ifPresent(chosen::add));
        return new ModelRule(chosen, this);
    }
}
