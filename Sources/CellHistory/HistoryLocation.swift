/// Where the history of a user is kept.
public enum HistoryLocation {
    /// `SWIFTLET_HISTORY` if it is set (`off` for none), else `swiftlet/history.sqlite` in the user's state folder.
    /// Nil if there is no place for it.
    public static func path(environment: [String: String]) -> String? {
        if let chosen = environment["SWIFTLET_HISTORY"], !chosen.isEmpty { return chosen == "off" ? nil : chosen }
        if let folder = environment["XDG_STATE_HOME"], !folder.isEmpty { return folder + "/swiftlet/history.sqlite" }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return home + "/.local/state/swiftlet/history.sqlite"
    }
}
