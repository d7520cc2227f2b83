package org.beloved.walls;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals and opens text with a team's own key (AES-256-GCM). A seal is bound to its column, team and row: copied
 * anywhere else it does not open. Call it inside that team's scope.
 */
@Component
public class Seals {

    private final InstanceKey instanceKey;
    private final JdbcClient sql;

    Seals(InstanceKey instanceKey, JdbcClient sql) {
        this.instanceKey = instanceKey;
        this.sql = sql;
    }

    public byte[] seal(SealedColumn column, TeamId team, UUID row, String text) {
        try {
            return keyOf(team).encrypt(text.getBytes(StandardCharsets.UTF_8), binding(column, team, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + column.name(), e);
        }
    }

    /** @throws IllegalStateException when the bytes were not sealed for this column, team and row */
    public String open(SealedColumn column, TeamId team, UUID row, byte[] sealed) {
        try {
            return new String(keyOf(team).decrypt(sealed, binding(column, team, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open " + column.name(), e);
        }
    }

    /** Destroys a team's key: nothing sealed with it can be opened again, wherever a copy lies. */
    public void shred(TeamId team) {
        sql.sql("delete from walls.team_key where team_id = :team")
                .param("team", team.value())
                .update();
    }

    private Aead keyOf(TeamId team) throws GeneralSecurityException {
        byte[] wrapped = wrappedKeyOf(team);
        KeysetHandle keys =
                TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, instanceKey.primitive(), bytes("team|" + team));
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** The key is made with the first thing sealed; of two that make it at once, one is kept. */
    private byte[] wrappedKeyOf(TeamId team) throws GeneralSecurityException {
        return sql.sql("select wrapped from walls.team_key where team_id = :team")
                .param("team", team.value())
                .query(byte[].class)
                .optional()
                .orElseGet(() -> newKeyFor(team));
    }

    private byte[] newKeyFor(TeamId team) {
        try {
            Aead instance = instanceKey.primitive();
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, instance, bytes("team|" + team));
            return sql.sql("""
                    insert into walls.team_key (team_id, wrapped) values (:team, :wrapped)
                    on conflict (team_id) do update set wrapped = walls.team_key.wrapped
                    returning wrapped
                    """)
                    .param("team", team.value())
                    .param("wrapped", wrapped)
                    .query(byte[].class)
                    .single();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not make a key for a team", e);
        }
    }

    private static byte[] binding(SealedColumn column, TeamId team, UUID row) {
        return bytes(column.name() + "|" + team + "|" + row);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
