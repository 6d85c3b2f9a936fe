/// Where the history of a user is kept.
public enum HistoryLocation {
    /// `SWIFTLET_HISTORY` if it is set (`off` for none), else `history.sqlite` in the state folder. Nil if there is no
    /// place for it.
    public static func path(environment: [String: String]) -> String? {
        if let chosen = environment["SWIFTLET_HISTORY"], !chosen.isEmpty { return chosen == "off" ? nil : chosen }
        return StateFolder.path(environment: environment).map { $0 + "/history.sqlite" }
    }
}

/// Where what outlives a process is kept: `swiftlet` in the user's state folder.
public enum StateFolder {
    /// Nil if the user has no home.
    public static func path(environment: [String: String]) -> String? {
        if let folder = environment["XDG_STATE_HOME"], !folder.isEmpty { return folder + "/swiftlet" }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return home + "/.local/state/swiftlet"
    }
}
