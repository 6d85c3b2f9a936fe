func class struct enum let var if else switch case default return throw in inout guard where
